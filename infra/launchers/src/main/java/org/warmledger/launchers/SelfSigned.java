package org.warmledger.launchers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A certificate for this machine's loopback that nobody but whoever was given it trusts.
 *
 * @param key the private key, PEM
 * @param certificate PEM
 */
record SelfSigned(String key, String certificate) {

  private static final String ALIAS = "http";

  /** The JDK's own tool makes it, in a file that is gone afterwards. */
  static SelfSigned made(Path scratch) throws IOException {
    var word = UUID.randomUUID().toString();
    Files.deleteIfExists(scratch);
    try {
      var tool =
          new ProcessBuilder(command(scratch, word))
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      var said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (tool.waitFor() != 0) {
        throw new CannotStart("no certificate could be made: " + said.strip());
      }
      var store = KeyStore.getInstance("PKCS12");
      try (var file = Files.newInputStream(scratch)) {
        store.load(file, word.toCharArray());
      }
      return new SelfSigned(
          pem("PRIVATE KEY", store.getKey(ALIAS, word.toCharArray()).getEncoded()),
          pem("CERTIFICATE", store.getCertificate(ALIAS).getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new CannotStart("no certificate could be made: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted", e);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private static List<String> command(Path scratch, String word) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-alias",
        ALIAS,
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=Warm Ledger",
        "-ext",
        "san=ip:127.0.0.1,dns:localhost",
        "-validity",
        "36500",
        "-storetype",
        "PKCS12",
        "-keystore",
        scratch.toString(),
        "-storepass",
        word);
  }

  private static String pem(String what, byte[] der) {
    return "-----BEGIN "
        + what
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
        + "\n-----END "
        + what
        + "-----\n";
  }
}
