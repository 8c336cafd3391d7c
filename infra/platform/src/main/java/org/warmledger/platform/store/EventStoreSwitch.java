package org.warmledger.platform.store;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The one switch, {@code warmledger.event-store=postgres|axon-server}, turned into what Axon's own
 * configuration asks for, before any bean is made. Nothing above it knows which store it is.
 */
public final class EventStoreSwitch implements EnvironmentPostProcessor {

  static final String SWITCH = "warmledger.event-store";
  static final String POSTGRES = "postgres";
  static final String AXON_SERVER = "axon-server";

  /**
   * Bytes of one message to and from Axon Server, unless {@code
   * warmledger.axon-server.max-message-bytes} says otherwise: a roster of 20,000 lines is one
   * command, and its approval one transaction (ADR 0014). The server is to be told the same.
   */
  public static final int LARGEST_MESSAGE = 64 << 20;

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    String store = environment.getProperty(SWITCH, POSTGRES);
    requireKnown(store);
    Map<String, Object> axon =
        Map.of(
            "axon.axonserver.enabled",
            store.equals(AXON_SERVER),
            "axon.axonserver.servers",
            environment.getProperty("warmledger.axon-server.servers", "localhost:8124"),
            "axon.axonserver.max-message-size",
            largestMessage(environment),
            // A ledger of sensitive data tells nobody which version it runs.
            "axon.update-check.disabled",
            true,
            // A timer around every handler of every replayed event costs a third of a command.
            "axon.timeout.enabled",
            false,
            // An older database takes a lower migration of another module later.
            "spring.flyway.out-of-order",
            true,
            "axon.serializer.general",
            "jackson3",
            "axon.serializer.messages",
            "jackson3");
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("warmledger-event-store", axon));
  }

  private static void requireKnown(String store) {
    if (!store.equals(POSTGRES) && !store.equals(AXON_SERVER)) {
      throw new IllegalArgumentException(
          SWITCH + " is " + POSTGRES + " or " + AXON_SERVER + ", not " + store);
    }
  }

  private static int largestMessage(ConfigurableEnvironment environment) {
    return environment.getProperty(
        "warmledger.axon-server.max-message-bytes", Integer.class, LARGEST_MESSAGE);
  }
}
