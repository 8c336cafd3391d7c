package org.warmledger.query.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.warmledger.events.CaseEvent;
import org.warmledger.platform.web.Problem;

/** A read model whose mapping changes twice, and a question about it. */
final class Probes {

  static final String READER = "probe";
  private static final String POSITION = "Ledger-Position";

  static final IndexDefinition INDEX = new IndexDefinition("probe", 1);

  private Probes() {}

  /** The third version has a field that does not fit into the indexes before it. */
  record Probe(String day, int visits, Optional<String> more) {}

  /** Every third file's second fact can't be folded. */
  static final BiFunction<String, Probe, Probe> THROWS =
      (id, probe) -> {
        if (probe.visits() > 1 && id.charAt(id.length() - 1) % 3 == 0) {
          throw new IllegalStateException("poison");
        }
        return probe;
      };

  /** As the third version, from its second fact on. */
  static final BiFunction<String, Probe, Probe> DOES_NOT_FIT =
      (id, probe) ->
          probe.visits() > 1 ? new Probe(probe.day(), probe.visits(), Optional.of("more")) : probe;

  private static final class Model extends ReadModel<Probe> {
    Model(int version, BiFunction<String, Probe, Probe> otherwise) {
      super(
          READER,
          new IndexDefinition(INDEX.name(), version),
          Probe.class,
          Grain.perStream(CaseEvent.class),
          (before, id, fact) -> otherwise.apply(id, fold(version, before)));
    }

    private static Probe fold(int version, Optional<Probe> before) {
      return new Probe(
          "2026-01-01",
          before.map(Probe::visits).orElse(0) + 1,
          version < 3 ? Optional.empty() : Optional.of("more"));
    }
  }

  private static ServerResponse answer(ServerRequest request, Readers readers, ReadStore store) {
    try {
      long position = readers.reflect(freshness(request.headers()), READER);
      return store
          .get(INDEX, request.pathVariable("id"), Probe.class)
          .map(probe -> ServerResponse.ok().header(POSITION, Long.toString(position)).body(probe))
          .orElseGet(() -> ServerResponse.notFound().build());
    } catch (Problem problem) {
      return ServerResponse.status(problem.status()).body(problem.code());
    }
  }

  private static Freshness freshness(ServerRequest.Headers headers) {
    String wanted = headers.firstHeader(POSITION);
    return new Freshness(
        wanted == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(wanted)),
        Duration.ofSeconds(30));
  }

  static ReadModel<?> model(int version) {
    return model(version, (id, probe) -> probe);
  }

  static ReadModel<?> model(int version, BiFunction<String, Probe, Probe> otherwise) {
    return new Model(version, otherwise);
  }

  static class One {
    @Bean
    ReadModel<?> probe() {
      return model(1);
    }

    /** No controller: the query side's scan would meet it in other tests. */
    @Bean
    RouterFunction<ServerResponse> probeQuestion(Readers readers, ReadStore store) {
      return RouterFunctions.route()
          .GET("/probe/{id}", request -> answer(request, readers, store))
          .build();
    }
  }

  static final class Two extends One {
    @Bean
    @Override
    ReadModel<?> probe() {
      return model(2);
    }
  }

  static final class Three extends One {
    @Bean
    @Override
    ReadModel<?> probe() {
      return model(3);
    }
  }
}
