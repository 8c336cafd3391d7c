package org.warmledger.benchmarks.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.warmledger.benchmarks.alone.CommandSideAlone;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.launchers.LocalPostgres;
import org.warmledger.launchers.Ports;
import org.warmledger.local.Token;

/** The command side of a stack that stands still, served from this process, with nobody else. */
final class ServedAlone implements AutoCloseable {

  private final LocalPostgres postgres;
  private final CommandSideAlone commands;
  private final LedgerClient client;

  ServedAlone(Path data) throws IOException {
    int port = Ports.preferably(18_080);
    this.postgres = LocalPostgres.start(data.resolve("postgres"), 0);
    this.commands =
        new CommandSideAlone(
            postgres,
            "warmledger",
            new CommandSideAlone.Served(data, port, decoder(data.resolve("keys/signing.jwk"))));
    this.client =
        new LedgerClient(URI.create("http://localhost:" + port), user -> Token.of(user, data));
  }

  private static JwtDecoder decoder(Path signing) throws IOException {
    try {
      RSAKey key = RSAKey.parse(Files.readString(signing));
      return NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
    } catch (ParseException | JOSEException e) {
      throw new Shortfall("the signing key of the stack cannot be read", e);
    }
  }

  LedgerClient client() {
    return client;
  }

  RawPostgres.Address address() {
    return new RawPostgres.Address(postgres.jdbcUrl(""), postgres.username(), postgres.password());
  }

  @Override
  public void close() {
    client.close();
    commands.close();
    postgres.close();
  }
}
