package org.warmledger.query.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * An index with a versioned mapping, {@code indexes/<name>.v<version>.json}. Reads go through the
 * alias, which is the bare name and points to one generation of it.
 */
public record IndexDefinition(String name, int version) {

  InputStream mapping() {
    String resource = "/indexes/" + name + ".v" + version + ".json";
    InputStream mapping = IndexDefinition.class.getResourceAsStream(resource);
    if (mapping == null) {
      throw new UncheckedIOException(new IOException("no mapping " + resource));
    }
    return mapping;
  }

  /** The name with the version; no alias and no other index has it. */
  @Override
  public String toString() {
    return name + "-v" + version;
  }

  static IndexDefinition parse(String text) {
    int at = text.lastIndexOf("-v");
    return new IndexDefinition(text.substring(0, at), Integer.parseInt(text.substring(at + 2)));
  }
}
