package org.warmledger.events.limits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many characters a text may have, or a list members, said where it is: who checks it and who
 * describes it read it from there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface Longest {

  /** The name of a person. */
  int NAME = 50;

  /** One line. */
  int LINE = 200;

  /** Free text of many lines. */
  int NOTE = 4_000;

  /** The number of a paper that proves something. */
  int VOUCHER = LINE;

  int value() default LINE;
}
