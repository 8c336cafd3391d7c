package org.warmledger.query.projection;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;

/**
 * A reader of the ledger by its name, and the documents it keeps. Several questions may share one
 * reader, each naming it with its own documents: the ledger is read once for all of them.
 */
record ReaderDefinition(String name, List<ReadModel<?>> models) {

  public ReaderDefinition {
    models = List.copyOf(models);
  }

  /** Indexes that searches look into; documents of others are only got by id. */
  List<String> searchedIndexes() {
    return models.stream()
        .filter(model -> !model.has(ReadModel.Trait.GOT_BY_ID))
        .map(model -> model.index().name())
        .distinct()
        .toList();
  }

  List<IndexDefinition> indexes() {
    return models.stream().<IndexDefinition>map(ReadModel::index).distinct().toList();
  }

  /** The readers that keep some models, each with all that name it. */
  static List<ReaderDefinition> of(List<ReadModel<?>> models) {
    return models.stream().collect(groupingBy(ReadModel::reader)).entrySet().stream()
        .map(each -> new ReaderDefinition(each.getKey(), each.getValue()))
        .toList();
  }
}
