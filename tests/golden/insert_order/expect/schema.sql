CREATE TABLE leaves (
    id         integer NOT NULL,
    branch_id  integer NOT NULL,

    CONSTRAINT leaves_pkey PRIMARY KEY (id)
);

CREATE TABLE branches (
    id       integer NOT NULL,
    tree_id  integer NOT NULL,

    CONSTRAINT branches_pkey PRIMARY KEY (id)
);

CREATE TABLE trees (
    id       integer NOT NULL,
    best_id  integer,

    CONSTRAINT trees_pkey PRIMARY KEY (id)
);

CREATE TABLE left_side (
    id        integer NOT NULL,
    other_id  integer NOT NULL,

    CONSTRAINT left_side_pkey PRIMARY KEY (id)
);

CREATE TABLE right_side (
    id        integer NOT NULL,
    other_id  integer NOT NULL,

    CONSTRAINT right_side_pkey PRIMARY KEY (id)
);

ALTER TABLE leaves
    ADD CONSTRAINT leaves_branch_id_fkey
        FOREIGN KEY (branch_id) REFERENCES branches (id);

ALTER TABLE branches
    ADD CONSTRAINT branches_tree_id_fkey
        FOREIGN KEY (tree_id) REFERENCES trees (id);

ALTER TABLE trees
    ADD CONSTRAINT trees_best_id_fkey
        FOREIGN KEY (best_id) REFERENCES leaves (id);

ALTER TABLE left_side
    ADD CONSTRAINT left_side_other_id_fkey
        FOREIGN KEY (other_id) REFERENCES right_side (id);

ALTER TABLE right_side
    ADD CONSTRAINT right_side_other_id_fkey
        FOREIGN KEY (other_id) REFERENCES left_side (id) DEFERRABLE INITIALLY DEFERRED;
