package org.warmledger.acceptance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The index that an alias stands for.
 *
 * @param version that of its mapping and its folds
 * @param generation of which generation of its reader's documents it is
 */
record ServedIndex(String alias, int version, int generation) {

  private static final Pattern NAME = Pattern.compile("(.+)-v([0-9]+)-g([0-9]+)");

  static ServedIndex behind(String alias, SearchServer server) {
    String name = server.get("/_alias/" + alias).propertyNames().iterator().next();
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new AssertionError(name + " is of no generation");
    }
    return new ServedIndex(
        parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
  }

  /** As the release before would have made it. */
  ServedIndex ofTheVersionBefore() {
    return new ServedIndex(alias, version - 1, generation);
  }

  ServedIndex ofTheNextGeneration() {
    return new ServedIndex(alias, version, generation + 1);
  }

  /** The alias by which the generation is written. */
  String written() {
    return alias + "-g" + generation;
  }

  /** As its reader's row lists it. */
  String listed() {
    return alias + "-v" + version;
  }

  @Override
  public String toString() {
    return listed() + "-g" + generation;
  }
}
