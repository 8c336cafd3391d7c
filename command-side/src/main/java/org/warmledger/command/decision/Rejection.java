package org.warmledger.command.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * Why a command is refused.
 *
 * @param fields which fields of the request are wrong, all of them at once
 */
public record Rejection(RejectionCode code, List<WrongField> fields) {

  /**
   * A field that cannot be taken as it is.
   *
   * @param pointer JSON pointer into the request
   * @param code of {@link FieldCode}, or of the rule that the field breaks
   */
  public record WrongField(String pointer, String code) {

    @JsonCreator
    public WrongField {}

    /** A field that is wrong by itself. */
    public WrongField(String pointer, FieldCode code) {
      this(pointer, code.name());
    }
  }

  public Rejection {
    fields = List.copyOf(fields);
  }

  public static Rejection of(RejectionCode code) {
    return new Rejection(code, List.of());
  }

  public static Rejection ofFields(List<WrongField> fields) {
    return new Rejection(RejectionCode.INVALID_FIELDS, fields);
  }
}
