package org.warmledger.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.warmledger.launchers.CannotStart;
import org.warmledger.launchers.DataFolder;
import org.warmledger.launchers.OnlyOwners;

/** What lies where in the data folder. */
record DataLayout(Path root) {
  private static final String USUAL_ISSUER = "http://localhost:8080";

  static DataLayout of(Path folder) {
    return new DataLayout(folder.toAbsolutePath().normalize());
  }

  /** Of a ledger that there is; nothing is made. */
  static DataLayout ofLedger(Path folder) {
    return of(DataFolder.ofLedger(folder));
  }

  Path postgres() {
    return root.resolve("postgres");
  }

  Path elasticsearch() {
    return root.resolve("elasticsearch");
  }

  Path keys() {
    return root.resolve("keys");
  }

  Path masterKey() {
    return keys().resolve("master.key");
  }

  Path signingKey() {
    return keys().resolve("signing.jwk");
  }

  /** Files on their way in, gone when they are taken. */
  Path uploads() {
    return root.resolve("uploads");
  }

  /** Sealed bytes of what is attached to files, which the ledger names. */
  Path attachments() {
    return root.resolve("attachments");
  }

  Path log() {
    return logs().resolve("warmledger.log");
  }

  /** Nobody but its owner reads what the product logs, also outside of its folder. */
  void closeLog() {
    try {
      OnlyOwners.file(log());
    } catch (IOException e) {
      throw new CannotStart("cannot write " + log());
    }
  }

  Path logs() {
    return root.resolve("logs");
  }

  /**
   * Who signs tokens: the address of the last run, so that {@code token} needs no running stack.
   */
  String issuer() {
    try {
      return Files.exists(issuerFile()) ? Files.readString(issuerFile()).strip() : USUAL_ISSUER;
    } catch (IOException e) {
      throw new CannotStart("cannot read " + issuerFile());
    }
  }

  void rememberIssuer(String issuer) {
    try {
      OnlyOwners.file(issuerFile());
      Files.writeString(issuerFile(), issuer);
    } catch (IOException e) {
      throw new CannotStart("cannot write " + issuerFile());
    }
  }

  private Path issuerFile() {
    return root.resolve("issuer");
  }
}
