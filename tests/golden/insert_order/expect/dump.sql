CREATE TABLE public.branches (
    id integer NOT NULL,
    tree_id integer NOT NULL
);

CREATE TABLE public.leaves (
    id integer NOT NULL,
    branch_id integer NOT NULL
);

CREATE TABLE public.left_side (
    id integer NOT NULL,
    other_id integer NOT NULL
);

CREATE TABLE public.right_side (
    id integer NOT NULL,
    other_id integer NOT NULL
);

CREATE TABLE public.trees (
    id integer NOT NULL,
    best_id integer
);

ALTER TABLE ONLY public.branches
    ADD CONSTRAINT branches_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.leaves
    ADD CONSTRAINT leaves_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.left_side
    ADD CONSTRAINT left_side_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.right_side
    ADD CONSTRAINT right_side_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.trees
    ADD CONSTRAINT trees_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.branches
    ADD CONSTRAINT branches_tree_id_fkey FOREIGN KEY (tree_id) REFERENCES public.trees(id);

ALTER TABLE ONLY public.leaves
    ADD CONSTRAINT leaves_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES public.branches(id);

ALTER TABLE ONLY public.left_side
    ADD CONSTRAINT left_side_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.right_side(id);

ALTER TABLE ONLY public.right_side
    ADD CONSTRAINT right_side_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.left_side(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.trees
    ADD CONSTRAINT trees_best_id_fkey FOREIGN KEY (best_id) REFERENCES public.leaves(id);

