package org.warmledger.command.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what decides on what somebody else has entered: who decides says which version was shown to
 * them ({@code If-Match}), or is refused 428 {@code VERSION_REQUIRED}; what has moved on since is
 * 412 {@code VERSION_CONFLICT} with the facts that came (ADR 0035).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Decides {

  /**
   * How many parts of the header it takes at least: the version, the fund's (or how far all was
   * read), how far the files.
   */
  int parts() default 1;
}
