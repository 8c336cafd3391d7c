package org.warmledger.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests on {@link Stack#shared()}: no other class uses it meanwhile. The lane that takes classes
 * from the end has all of these; a lane that met one earlier would wait for it with stacks of their
 * own still to come.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(Integer.MAX_VALUE)
@ResourceLock("the shared stack")
@interface OnSharedStack {}
