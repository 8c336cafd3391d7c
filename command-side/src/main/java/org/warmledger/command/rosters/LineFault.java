package org.warmledger.command.rosters;

import org.warmledger.command.decision.Rejection.WrongField;

/**
 * Why a line cannot be taken.
 *
 * @param part of the line that shows it
 * @param code of the rule or the field
 */
public record LineFault(Part part, String code) {

  /** The parts of a line, by their names in a request and on the paper form. */
  public enum Part {
    IDENTITY_NUMBER("identityNumber", "身份证号"),
    NAME("name", "姓名"),
    MONEY("money", "金额(元)"),
    BILLS("bills", "票据号码");

    private final String field;
    private final String column;

    Part(String field, String column) {
      this.field = field;
      this.column = column;
    }

    /** Its name in a request. */
    public String field() {
      return field;
    }

    /** Its column on the paper form. */
    public String column() {
      return column;
    }
  }

  /** As a wrong field of a roster's line. */
  public WrongField at(int index) {
    return new WrongField("/lines/" + index + "/" + part.field(), code);
  }
}
