package org.warmledger.command.running;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Primary;
import org.warmledger.platform.BusinessCalendar;

/** A calendar on which a test lets days pass. */
@Primary
public class LaterDay extends BusinessCalendar {

  private final AtomicInteger passed = new AtomicInteger();

  @Override
  public LocalDate today() {
    return super.today().plusDays(passed.get());
  }

  /** It is another day. */
  public void pass(int days) {
    passed.addAndGet(days);
  }
}
