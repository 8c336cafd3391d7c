package org.warmledger.benchmarks.bench;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.warmledger.benchmarks.alone.CommandSideAlone;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.launchers.LocalPostgres;

/** The command side in this process, on a PostgreSQL of its own, with nobody who reads. */
final class CommandsAlone implements AutoCloseable {

  private static final String DATABASE = "ledger";
  private static final String PLAIN = "plain_axon";

  private final LocalPostgres postgres;
  private final CommandSideAlone commands;

  /** Keeps its data below the folder. */
  CommandsAlone(Path folder) {
    this.postgres = LocalPostgres.start(folder.resolve("postgres"), 0);
    postgres.ensureDatabase(DATABASE);
    this.commands =
        new CommandSideAlone(postgres, DATABASE, CommandSideAlone.Served.toNobody(folder));
  }

  EventStorageEngine engine() {
    return commands.of(EventStorageEngine.class);
  }

  Ledger ledger() {
    return commands.of(Ledger.class);
  }

  /** Where Axon keeps what it appends with its own defaults. */
  PlainAxon plainAxon() {
    postgres.ensureDatabase(PLAIN);
    return new PlainAxon(postgres, PLAIN);
  }

  RawPostgres.Address address() {
    return new RawPostgres.Address(postgres.jdbcUrl(""), postgres.username(), postgres.password());
  }

  @Override
  public void close() {
    commands.close();
    postgres.close();
  }
}
