package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Collects the events of a unit of work and hands them over as one batch just before it commits, so
 * that documents are written before the token moves, and the token moves only when they are.
 */
final class Batches implements EventHandlerInvoker {

  private static final String BATCH = "warmledger.batch";

  private final FactMaker facts;
  private final BiConsumer<List<Fact>, Segment> project;
  private final ReaderPosition position;

  Batches(FactMaker facts, BiConsumer<List<Fact>, Segment> project, ReaderPosition position) {
    this.facts = facts;
    this.project = project;
    this.position = position;
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return true;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
    List<Fact> batch =
        unitOfWork.root().getOrComputeResource(BATCH, unused -> open(unitOfWork, segment));
    batch.add(facts.of(message));
  }

  private List<Fact> open(UnitOfWork<?> unitOfWork, Segment segment) {
    List<Fact> batch = new ArrayList<>();
    unitOfWork.onPrepareCommit(unused -> project.accept(batch, segment));
    unitOfWork.afterCommit(unused -> position.movedTo(batch.getLast().token()));
    return batch;
  }
}
