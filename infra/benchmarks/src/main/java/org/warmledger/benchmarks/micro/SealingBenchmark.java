package org.warmledger.benchmarks.micro;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.EventNames;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.wire.EventCodec;

/** A file put on record, the largest event: to stored bytes and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class SealingBenchmark {

  private static final byte[] NOTHING = new byte[0];

  private final EventCodec codec = new EventCodec(new HeldKeys());
  private final LedgerEvent event =
      new CaseArchived(
          Samples.CASE,
          Samples.COUNTY,
          Samples.hardship(),
          Samples.household(),
          Personal.of(Samples.HEAD, new Note("租房居住")),
          Samples.DAY);
  private final EventNames.Wire wire = EventNames.of(CaseArchived.class);
  private final byte[] stored = codec.encode(event);
  private final Aead cipher = HeldKeys.fresh();
  private final byte[] sealed = rawSeal();

  @Benchmark
  public byte[] encode() {
    return codec.encode(event);
  }

  @Benchmark
  public LedgerEvent decode() {
    return codec.decode(wire.name(), wire.revision(), stored);
  }

  /** The same bytes through the bare cipher in one piece. */
  @Benchmark
  public final byte[] rawSeal() {
    try {
      return cipher.encrypt(stored, NOTHING);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Benchmark
  public byte[] rawOpen() {
    try {
      return cipher.decrypt(sealed, NOTHING);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
