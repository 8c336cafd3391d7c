package org.warmledger.local;

import java.io.Serializable;
import java.util.UUID;

/**
 * One time that somebody has shown who they are: every token that comes of it bears its name, so
 * that all of them end together.
 */
record SignIn(String id) implements Serializable {

  static SignIn now() {
    return new SignIn(UUID.randomUUID().toString());
  }
}
