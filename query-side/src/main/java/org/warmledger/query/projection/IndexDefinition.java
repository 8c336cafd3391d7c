package org.warmledger.query.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * An index with a versioned mapping, {@code indexes/<name>.v<version>.json}; reads and writes go
 * through the alias, which is the bare name.
 */
public record IndexDefinition(String name, int version) {

  String physicalName() {
    return name + "-v" + version;
  }

  InputStream mapping() {
    String resource = "/indexes/" + name + ".v" + version + ".json";
    InputStream mapping = IndexDefinition.class.getResourceAsStream(resource);
    if (mapping == null) {
      throw new UncheckedIOException(new IOException("no mapping " + resource));
    }
    return mapping;
  }
}
