package dev.dateline.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same promises, on the database of production. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class StoreOnPostgresqlTest extends StoreContract {}
