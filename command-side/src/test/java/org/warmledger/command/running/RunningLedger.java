package org.warmledger.command.running;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.warmledger.command.CommandSide;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.unions.RegisterUnion;
import org.warmledger.events.AidProposed;
import org.warmledger.events.EventNames;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.events.wire.EventContext;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.Platform;
import org.warmledger.platform.description.Contract;
import org.warmledger.platform.store.LedgerPositions;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.platform.testkit.TestIssuer;

/** The command side on a PostgreSQL of its own, behind its real HTTP edge. */
public final class RunningLedger implements AutoCloseable {

  public static final TestIssuer ISSUER = TestIssuer.fresh();

  /** Of all ledgers of these tests: what one keeps is found by its hash, and by nobody else. */
  static final Path ATTACHMENTS = Path.of("target/attachments").toAbsolutePath();

  private static final Contract CONTRACT = new Contract("command-side");

  /**
   * What an integration test starts: nothing but the platform and the command side. No
   * configuration by name, or the command side's own scan would find it.
   */
  @EnableAutoConfiguration
  @Import({Platform.class, CommandSide.class})
  static class Everything {

    @Bean
    JwtDecoder jwtDecoder() {
      return ISSUER.decoder();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    LostAnswers lostAnswers(DataSource dataSource) {
      return new LostAnswers(new JdbcTemplate(dataSource));
    }
  }

  private final ConfigurableApplicationContext context;
  private final String jdbcUrl;

  private RunningLedger(ConfigurableApplicationContext context, String jdbcUrl) {
    this.context = context;
    this.jdbcUrl = jdbcUrl;
  }

  /** On an empty database, with the unions of Jiaozuo registered. */
  public static RunningLedger start(String... properties) {
    return startOn(RealStores.freshDatabaseJdbcUrl(), properties);
  }

  /** On a database that may have been used before. */
  public static RunningLedger startOn(String url, String... properties) {
    return startWith(List.of(), url, properties);
  }

  /** With more parts than the command side has by itself. */
  public static RunningLedger startWith(List<Class<?>> parts, String url, String... properties) {
    RunningLedger ledger = startBeforeGoLive(parts, url, properties);
    List.of("100000", "410000", "410800", "410803", "410811").forEach(ledger::goesLive);
    return ledger;
  }

  /** The same while no union has a go-live day: what is past is brought in. */
  public static RunningLedger startBeforeGoLive(
      List<Class<?>> parts, String url, String... properties) {
    List<Class<?>> sources = new ArrayList<>(List.of(Everything.class));
    sources.addAll(parts);
    List<String> all =
        new ArrayList<>(
            List.of(
                "server.port=0",
                "spring.main.banner-mode=off",
                "spring.datasource.url=" + url,
                "warmledger.attachments.folder=" + ATTACHMENTS,
                // A connection costs a hash of four thousand rounds; most tests use two.
                "spring.datasource.hikari.minimum-idle=2",
                // Findings come by themselves; tests that count events ask for them.
                "warmledger.checks.running=false",
                "warmledger.master-key=" + Base64.getEncoder().encodeToString(new byte[32])));
    all.addAll(List.of(properties));
    RunningLedger ledger =
        new RunningLedger(
            OneLogging.of(new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)))
                .properties(all.toArray(String[]::new))
                .run(),
            url);
    ledger.registerUnions();
    return ledger;
  }

  private void registerUnions() {
    UnionPath country = register("100000", Optional.empty(), UnionLevel.NATIONAL);
    UnionPath henan = register("410000", Optional.of(country), UnionLevel.PROVINCE);
    UnionPath jiaozuo = register("410800", Optional.of(henan), UnionLevel.CITY);
    register("410803", Optional.of(jiaozuo), UnionLevel.COUNTY);
    register("410811", Optional.of(jiaozuo), UnionLevel.COUNTY);
  }

  /** From long ago on: what tests open and give is dated after it. */
  public void goesLive(String union) {
    String said =
        as("admin@100000")
            .post("/api/unions/" + union + "/go-live", "{\"goLiveOn\":\"2020-01-01\"}")
            .said("/union");
    if (!said.equals(union)) {
      throw new AssertionError("no go-live day of " + union);
    }
  }

  private UnionPath register(String code, Optional<UnionPath> parent, UnionLevel level) {
    UnionCode union = new UnionCode(code);
    bean(Ledger.class)
        .write(
            new RegisterUnion(
                union, "工会" + code, parent, level, Optional.empty(), LocalDate.of(2020, 1, 1)),
            CommandData.of(
                new EventContext(
                    new StaffId("admin@100000"),
                    "admin",
                    new UnionCode("100000"),
                    "test",
                    Optional.empty(),
                    "test",
                    Optional.empty())),
            List.of());
    return parent.map(above -> above.child(union)).orElseGet(() -> UnionPath.root(union));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public JdbcTemplate jdbc() {
    return new JdbcTemplate(bean(DataSource.class));
  }

  /**
   * Enters what moves a fund, and has somebody else confirm it where it is taken.
   *
   * @return what entering it was answered
   */
  public Reply move(Sender who, String path, String body) {
    Reply entered = who.post(path, body);
    if (entered.status() == 201) {
      String at =
          "/api/funds/" + entered.said("/fund") + "/movements/" + entered.said("/movementId");
      Reply confirmed = decide(as("supervisor@100000"), at + "/confirmation", "{}");
      if (confirmed.status() != 201) {
        throw new AssertionError(confirmed.text());
      }
    }
    return entered;
  }

  /** Sends a decision by somebody who was shown what there is now. */
  public Reply decide(Sender who, String path, String body) {
    return who.with("If-Match", shown(path)).post(path, body);
  }

  /** What somebody is shown who decides on that: the version of it, and of its fund. */
  public String shown(String path) {
    EventStore store = bean(EventStore.class);
    if (path.startsWith("/api/funds/")) {
      return shown(path, store.lastSequenceNumberFor(path.split("/", -1)[5]).orElse(0L));
    }
    String named = path.split("/", -1)[3];
    String stream = named.startsWith("person-") ? "erasure-" + named : named;
    return "\""
        + store.lastSequenceNumberFor(stream).orElse(0L)
        + store
            .readEvents(stream)
            .asStream()
            .flatMap(message -> fund(message.getPayload(), path).stream())
            .findFirst()
            .flatMap(fund -> store.lastSequenceNumberFor(fund.streamId()))
            .map(version -> "-" + version + files(named))
            .orElseGet(() -> path.endsWith("/second-approval") ? upToNow() : "")
        + "\"";
  }

  /** What somebody was shown of a movement in that version, and of its fund as it is now. */
  public String shown(String path, long version) {
    String fund = new FundCode(path.split("/", -1)[3]).streamId();
    return "\""
        + version
        + bean(EventStore.class).lastSequenceNumberFor(fund).map(now -> "-" + now).orElse("")
        + "\"";
  }

  /** Of a roster: how far the files of its lines have been read. */
  private String files(String named) {
    return named.startsWith("roster-") ? upToNow() : "";
  }

  private String upToNow() {
    return "-" + bean(LedgerPositions.class).head();
  }

  private static Optional<FundCode> fund(Object fact, String path) {
    return switch (fact) {
      case AidProposed aid when path.contains(aid.aidId().value()) -> aid.terms().fund();
      case PlanDrawnUp plan -> Optional.of(plan.terms().fund());
      case RosterDrawnUp roster -> Optional.of(roster.fund());
      default -> Optional.empty();
    };
  }

  /** Waits until a stream has a fact of one of these names, and answers which. */
  public String awaitFact(String stream, String... names) throws InterruptedException {
    EventStore store = bean(EventStore.class);
    try (BlockingStream<TrackedEventMessage<?>> facts = store.openStream(store.createTailToken())) {
      long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (System.nanoTime() < giveUp) {
        // A stream that is woken for somebody else says no before its time.
        if (facts.hasNextAvailable(1, TimeUnit.SECONDS)
            && facts.nextAvailable() instanceof DomainEventMessage<?> fact
            && fact.getAggregateIdentifier().equals(stream)) {
          String name = EventNames.of(fact.getPayloadType()).name();
          if (List.of(names).contains(name)) {
            return name;
          }
        }
      }
    }
    throw new AssertionError("none of " + List.of(names) + " of " + stream);
  }

  public String jdbcUrl() {
    return jdbcUrl;
  }

  /** Somebody who sends requests. */
  public Sender as(String user) {
    return withToken(Optional.of(ISSUER.token(user)));
  }

  /** Somebody who sends requests with whatever token. */
  public Sender withToken(Optional<String> token) {
    String port = context.getEnvironment().getProperty("local.server.port");
    URI home = URI.create("http://localhost:" + port);
    return new Sender(home, token, Map.of("Accept-Language", "en"), CONTRACT);
  }

  @Override
  public void close() {
    context.close();
  }
}
