package org.warmledger.launchers;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * Whoever reads and writes the rows of a database and owns nothing in it: no table can be changed
 * by that login, no trigger dropped, and nothing emptied.
 *
 * @param password made anew whenever it is asked for; whoever had the last one signs in no more
 */
public record RowsLogin(String username, String password) {

  private static final String NAME = "warmledger_rows";
  private static final int BYTES = 16;

  /** What it may do with tables that are there, and with those that their owner makes later. */
  private static final List<String> RIGHTS =
      List.of(
          "grant usage on schema public to " + NAME,
          "grant select, insert, update, delete on all tables in schema public to " + NAME,
          "grant usage on all sequences in schema public to " + NAME,
          "alter default privileges in schema public"
              + " grant select, insert, update, delete on tables to "
              + NAME,
          "alter default privileges in schema public grant usage on sequences to " + NAME);

  /** Made by the owner, who is connected to the database. */
  static RowsLogin madeBy(Connection owner) throws SQLException {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    var login = new RowsLogin(NAME, HexFormat.of().formatHex(random));
    try (var statement = owner.createStatement()) {
      var isThere =
          statement.executeQuery("select 1 from pg_roles where rolname = '" + NAME + "'").next();
      statement.execute(
          (isThere ? "alter" : "create")
              + " role "
              + NAME
              + " login nosuperuser nocreatedb nocreaterole password '"
              + login.password
              + "'");
      for (var right : RIGHTS) {
        statement.execute(right);
      }
    }
    return login;
  }

  /** Never the password. */
  @Override
  public String toString() {
    return username;
  }
}
