/* The main of every unit test program: runs unit_suite() and prints the seed in use. */
#include "support/unit.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

uint64_t unit_seed(void) {
    const char *text = getenv("ORM_TEST_SEED");
    uint64_t seed = text ? strtoull(text, NULL, 10) : 0;
    return seed ? seed : 1;
}

const char *unit_database_url(void) {
    const char *url = getenv("DATABASE_URL");
    ck_assert_msg(url != NULL,
                  "DATABASE_URL is not set: run through tests/support/with_cluster.sh");
    return url;
}

int main(void) {
    printf("# ORM_TEST_SEED=%" PRIu64 "\n", unit_seed());
    fflush(stdout);
    SRunner *runner = srunner_create(unit_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
