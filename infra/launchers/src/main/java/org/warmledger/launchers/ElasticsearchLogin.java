package org.warmledger.launchers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * How the Elasticsearch of a data folder is spoken to: with a password, over https, and with a
 * certificate that nobody else has.
 *
 * @param certificate a file with the certificate, PEM
 */
public record ElasticsearchLogin(String username, String password, Path certificate) {

  private static final String USER = "warmledger";
  private static final int PASSWORD_BYTES = 16;
  private static final int SALT_BYTES = 32;
  private static final int KEY_BITS = 256;

  /** A random password of 128 bits is not guessed from its hash; what is slow is each request. */
  private static final int ROUNDS = 1_000;

  /** The one of a data folder; made when there is none. */
  public static ElasticsearchLogin of(Path data) {
    try {
      return of(data, RunAs.ownerOf(data));
    } catch (IOException e) {
      throw new CannotStart("Elasticsearch cannot use " + data + " (" + e + ")", e);
    }
  }

  private static ElasticsearchLogin of(Path data, RunAs runAs) throws IOException {
    runAs.folder(data);
    var config = runAs.folder(data.resolve("config"));
    var file = data.resolve("password");
    if (!Files.exists(file)) {
      var random = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(random);
      runAs.file(file, HexFormat.of().formatHex(random));
    }
    var certificate = config.resolve("http.crt");
    if (!Files.exists(certificate)) {
      var made = SelfSigned.made(data.resolve("http.p12"));
      runAs.file(config.resolve("http.key"), made.key());
      runAs.file(certificate, made.certificate());
    }
    return new ElasticsearchLogin(USER, Files.readString(file), certificate);
  }

  /** What Elasticsearch keeps of the password. */
  String hash() {
    try {
      var salt = new byte[SALT_BYTES];
      new SecureRandom().nextBytes(salt);
      var hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, KEY_BITS))
              .getEncoded();
      var base64 = Base64.getEncoder();
      return "{PBKDF2}"
          + ROUNDS
          + "$"
          + base64.encodeToString(salt)
          + "$"
          + base64.encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value of the header {@code Authorization}. */
  public String authorization() {
    var both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /** A client that trusts this server and no other. */
  public HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .sslContext(trusting())
        .build();
  }

  private SSLContext trusting() {
    try (var file = Files.newInputStream(certificate)) {
      var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      trusted.setCertificateEntry(
          USER, CertificateFactory.getInstance("X.509").generateCertificate(file));
      var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      var context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never the password. */
  @Override
  public String toString() {
    return username;
  }
}
