package org.warmledger.events.limits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a text is written, said where the text is. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Form {

  /** A regular expression that all of it matches, in Java as in ECMAScript. */
  String value();

  /** One that is right. */
  String example();
}
