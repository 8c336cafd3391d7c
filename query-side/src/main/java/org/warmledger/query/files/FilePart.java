package org.warmledger.query.files;

import java.util.List;

/** Where in the document of a file one question keeps what it needs. */
public record FilePart(String name) {

  /** A field of it, as searches name it. */
  public String at(String field) {
    return name + "." + field;
  }

  /** Some fields of it. */
  public List<String> at(List<String> fields) {
    return fields.stream().map(this::at).toList();
  }
}
