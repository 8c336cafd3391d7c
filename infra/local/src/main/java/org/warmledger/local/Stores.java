package org.warmledger.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.warmledger.launchers.CannotStart;
import org.warmledger.launchers.ElasticsearchLogin;
import org.warmledger.launchers.KeptRunning;
import org.warmledger.launchers.LocalElasticsearch;
import org.warmledger.launchers.LocalPostgres;
import org.warmledger.launchers.Ports;

/**
 * Both servers, started side by side; Elasticsearch goes on starting while the rest already works
 * with PostgreSQL.
 */
final class Stores implements AutoCloseable {
  static final String DATABASE = "warmledger";
  private static final int POSTGRES_PORT = 15432;
  private static final int ELASTICSEARCH_PORT = 19200;

  private final int elasticsearchPort = Ports.preferably(ELASTICSEARCH_PORT);
  private final ElasticsearchLogin elasticsearchLogin;
  private final CompletableFuture<LocalPostgres> postgres;
  private final CompletableFuture<LocalElasticsearch> elasticsearch;
  private final List<KeptRunning> kept = new CopyOnWriteArrayList<>();
  private final DataLayout data;

  // Never the common pool: on two cores it is one thread, and whoever ends the process blocks it.
  private final Executor threads = task -> Thread.ofVirtual().start(task);

  private Stores(DataLayout data) {
    this.data = data;
    elasticsearchLogin = ElasticsearchLogin.of(data.elasticsearch());
    elasticsearch =
        CompletableFuture.supplyAsync(
            () -> LocalElasticsearch.start(data.elasticsearch(), elasticsearchPort), threads);
    postgres =
        CompletableFuture.supplyAsync(
            () -> LocalPostgres.start(data.postgres(), Ports.preferably(POSTGRES_PORT)), threads);
  }

  static Stores start(DataLayout data) {
    return new Stores(data);
  }

  LocalPostgres postgres() {
    return ready(postgres);
  }

  LocalElasticsearch elasticsearch() {
    return ready(elasticsearch);
  }

  /** Known before the server answers. */
  String elasticsearchUrl() {
    return "https://127.0.0.1:" + elasticsearchPort;
  }

  ElasticsearchLogin elasticsearchLogin() {
    return elasticsearchLogin;
  }

  /** From now on a server that ends by itself is started again, and somebody is told. */
  void keepRunning(Consumer<String> say) {
    var runningPostgres = postgres();
    var runningElasticsearch = elasticsearch();
    kept.add(
        KeptRunning.from(
            "PostgreSQL",
            runningPostgres,
            () -> LocalPostgres.start(data.postgres(), runningPostgres.port()),
            say));
    kept.add(
        KeptRunning.from(
            "Elasticsearch",
            runningElasticsearch,
            () -> LocalElasticsearch.start(data.elasticsearch(), elasticsearchPort),
            say));
  }

  private static <T> T ready(CompletableFuture<T> server) {
    try {
      return server.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof CannotStart reason ? reason : e;
    }
  }

  @Override
  public void close() {
    // One that is still starting is ended by its watchdog, together with this process.
    var ends =
        kept.isEmpty()
            ? Stream.of(endOf(postgres), endOf(elasticsearch))
            : kept.stream().map(this::endOf);
    CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).join();
  }

  private CompletableFuture<Void> endOf(CompletableFuture<? extends AutoCloseable> server) {
    return server.state() == Future.State.SUCCESS
        ? endOf(server.resultNow())
        : CompletableFuture.completedFuture(null);
  }

  private CompletableFuture<Void> endOf(AutoCloseable server) {
    return CompletableFuture.runAsync(() -> close(server), threads);
  }

  private static void close(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException("a server did not stop", e);
    }
  }
}
