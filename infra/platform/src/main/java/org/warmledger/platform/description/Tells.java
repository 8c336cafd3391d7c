package org.warmledger.platform.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which headers an answer has that the signature of its method doesn't tell of. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Tells {
  String[] value() default {};

  /** Those that are there once there is something to tell. */
  String[] atTimes() default {};
}
