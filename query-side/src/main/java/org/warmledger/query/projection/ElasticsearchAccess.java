package org.warmledger.query.projection;

import co.elastic.clients.transport.TransportUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What opens Elasticsearch's door, each where it is set: the password of a user, and the
 * certificate, or that of whoever signed it, that is trusted instead of the machine's own list.
 */
@Component
final class ElasticsearchAccess {

  private final String username;
  private final String password;
  private final String certificate;

  ElasticsearchAccess(
      @Value("${warmledger.elasticsearch.username:}") String username,
      @Value("${warmledger.elasticsearch.password:}") String password,
      @Value("${warmledger.elasticsearch.certificate-file:}") String certificate) {
    this.username = username;
    this.password = password;
    this.certificate = certificate;
  }

  /** What every request says. */
  Header[] headers() {
    if (username.isEmpty()) {
      return new Header[0];
    }
    byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    String basic = "Basic " + Base64.getEncoder().encodeToString(both);
    return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, basic)};
  }

  /**
   * Whom https is spoken with.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  Optional<SSLContext> trusted() {
    return Optional.of(certificate)
        .filter(file -> !file.isEmpty())
        .map(Path::of)
        .map(ElasticsearchAccess::trusting);
  }

  private static SSLContext trusting(Path file) {
    try {
      return TransportUtils.sslContextFromHttpCaCrt(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("warmledger.elasticsearch.certificate-file: " + file, e);
    }
  }
}
