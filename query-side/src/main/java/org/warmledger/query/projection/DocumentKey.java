package org.warmledger.query.projection;

/** One document of one read model; as text also the sequence of its dead letters. */
record DocumentKey(ReadModel<?> model, String id) {

  String index() {
    return model.index().name();
  }

  @Override
  public String toString() {
    return index() + "/" + id;
  }
}
