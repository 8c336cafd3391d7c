package org.warmledger.query.projection;

import java.util.List;

/** A reader of the ledger by its name, and the documents it keeps. */
public record ReaderDefinition(String name, List<ReadModel<?>> models) {

  public ReaderDefinition {
    models = List.copyOf(models);
  }

  boolean isSearched() {
    return models.stream().anyMatch(ReadModel::isSearched);
  }
}
