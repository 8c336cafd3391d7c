package org.warmledger.platform.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the type of a field doesn't say of it; a test holds the code to it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
public @interface Described {

  /** Has to be there although its type is optional, so that its lack is told with all others. */
  boolean required() default false;

  /** How many characters at most. */
  int longest() default Integer.MAX_VALUE;

  /** A regular expression that all of it matches. */
  String pattern() default "";

  /** A value that is accepted. */
  String example() default "";
}
