package org.warmledger.query.projection;

/**
 * One document of one generation; as text also the sequence of its dead letters.
 *
 * @param written the alias by which the generation's index is written
 */
record DocumentKey(String written, ReadModel<?> model, String id) {

  String index() {
    return model.index().name();
  }

  @Override
  public String toString() {
    return index() + "/" + id;
  }
}
