package org.warmledger.query.statistics.definition;

/** In what a cell counts. */
public enum Unit {
  /** Kept in fen; printed in ten thousand yuan. */
  MONEY("万元", "10,000 yuan"),
  HOUSEHOLDS("户", "households"),
  PERSONS("人", "persons"),
  PERSON_TIMES("人次", "person-times"),
  ENTERPRISES("个", "enterprises"),
  POSTS("名", "posts"),
  CASES("件", "cases"),
  TRAINS("列", "trains"),
  CARS("辆", "cars"),
  SHIPS("艘", "ships"),
  PLACES("个", "places"),
  TICKETS("张", "tickets"),
  SQUARE_METRES("㎡", "m²"),
  YES_NO("是/否", "yes/no");

  private final String zh;
  private final String en;

  Unit(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
