package org.warmledger.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In which roles a file may be sent to an endpoint: others are told before it is read. Every
 * endpoint that takes a file says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SentBy {
  Role[] value();
}
