package org.warmledger.events.values;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How many characters a text may have, said where the text is: who checks it and who describes it
 * read it from there.
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
  int VOUCHER = 60;

  int value() default LINE;

  /** Reads what types say. */
  final class In {

    private In() {}

    /** How long the component of that name may be. */
    public static int component(Class<?> type, String name) {
      return Arrays.stream(type.getRecordComponents())
          .filter(component -> component.getName().equals(name))
          .flatMap(component -> Stream.ofNullable(component.getAnnotation(Longest.class)))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(type + " does not say how long " + name))
          .value();
    }
  }
}
