package org.warmledger.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A reader of the ledger by its name, and the documents it keeps. Several questions may share one
 * reader, each naming it with its own documents: the ledger is read once for all of them.
 */
public record ReaderDefinition(String name, List<ReadModel<?>> models) {

  public ReaderDefinition {
    models = List.copyOf(models);
  }

  /** Indexes that searches look into; documents of others are only got by id. */
  List<String> searchedIndexes() {
    return models.stream()
        .filter(ReadModel::isSearched)
        .map(model -> model.index().name())
        .distinct()
        .toList();
  }

  /** One definition per name, with the documents of all of that name. */
  static List<ReaderDefinition> together(List<ReaderDefinition> definitions) {
    Map<String, ReaderDefinition> byName = new LinkedHashMap<>();
    definitions.forEach(each -> byName.merge(each.name(), each, ReaderDefinition::plus));
    return List.copyOf(byName.values());
  }

  private ReaderDefinition plus(ReaderDefinition more) {
    return new ReaderDefinition(
        name, Stream.concat(models.stream(), more.models().stream()).toList());
  }
}
