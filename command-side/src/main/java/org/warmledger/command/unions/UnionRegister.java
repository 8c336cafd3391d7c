package org.warmledger.command.unions;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.UnionEvent;
import org.warmledger.events.ids.UnionCode;

/** Loads unions. */
@Component
class UnionRegister extends Streams<UnionCode, UnionEvent, UnionState> {

  UnionRegister(Repository<UnionStream> repository) {
    super(repository, UnionStream::new, UnionCode::streamId);
  }
}
