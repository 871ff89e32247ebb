package dev.sinew.internal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that work together on one thing at a time, the caller among them. Sharing allocates
 * nothing.
 *
 * <p>A thread that has nothing to do looks for work for a quarter of a millisecond and then sleeps
 * until it is woken: between the products of a training step and from one step to the next it is
 * still awake, and an idle team takes nothing of a processor. To wake a thread can take longer than
 * its share, so the caller takes back what nobody has begun when it is done with its own.
 *
 * <p>Belongs to one thread at a time. {@link #close} ends its threads and waits for that.
 */
public final class Team implements AutoCloseable {
  private static final int LOOKS = 10_000;

  /** What is shared. */
  public interface Work {
    /** Does one of so many shares, which do not depend on one another. */
    void share(int share, int shares);
  }

  private final Helper[] helpers;
  private final AtomicInteger working = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile @Nullable Thread waiting;

  private Team(int size) {
    helpers = new Helper[size - 1];
  }

  /** The caller by itself. */
  public static Team alone() {
    return new Team(1);
  }

  /**
   * The caller and {@code size - 1} threads, started here.
   *
   * @param name of the threads, with a number behind it
   */
  public static Team of(int size, String name) {
    Team team = new Team(size);
    for (int share = 1; share < size; share++) {
      team.helpers[share - 1] = new Helper(team, share);
    }
    for (Helper helper : team.helpers) {
      helper.start(name);
    }
    return team;
  }

  /** The number of threads, the caller among them. */
  public int size() {
    return helpers.length + 1;
  }

  /**
   * Does all shares, the first in this thread and the others in whichever comes first, and returns
   * when they are done. What a share throws is thrown here, the first if there are several. An
   * interrupt is kept for later.
   *
   * @param shares at most {@link #size}
   */
  public void share(Work work, int shares) {
    if (shares == 1) {
      work.share(0, 1);
      return;
    }
    working.set(shares - 1);
    for (int i = 1; i < shares; i++) {
      helpers[i - 1].give(work, shares);
    }
    run(work, 0, shares);
    for (int i = 1; i < shares; i++) {
      if (helpers[i - 1].takeBack()) {
        run(work, i, shares);
        working.decrementAndGet();
      }
    }
    await();
    Throwable thrown = failure.getAndSet(null);
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown != null) {
      throw (Error) thrown;
    }
  }

  private void run(Work work, int share, int shares) {
    try {
      work.share(share, shares);
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void await() {
    for (int i = 0; i < LOOKS && working.get() > 0; i++) {
      Thread.onSpinWait();
    }
    boolean interrupted = false;
    waiting = Thread.currentThread();
    while (working.get() > 0) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    waiting = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void done() {
    if (working.decrementAndGet() == 0) {
      LockSupport.unpark(waiting); // nobody, if the caller still looks
    }
  }

  /** Ends the threads and waits until they are gone. */
  @Override
  public void close() {
    for (Helper helper : helpers) {
      helper.dismiss();
    }
    boolean interrupted = false;
    for (Helper helper : helpers) {
      interrupted |= helper.join();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** One of the other threads: does its share of whatever it is given. */
  private static final class Helper implements Runnable {
    private final Team team;
    private final int share;
    private final Thread thread = new Thread(this);
    private int shares; // published by the work
    private final AtomicReference<@Nullable Work> given = new AtomicReference<>();
    private volatile boolean sleeps;
    private volatile boolean dismissed;

    Helper(Team team, int share) {
      this.team = team;
      this.share = share;
    }

    void start(String name) {
      thread.setName(name + "-" + share);
      thread.setDaemon(true);
      thread.start();
    }

    void give(Work work, int ofShares) {
      shares = ofShares;
      given.set(work);
      wake();
    }

    boolean takeBack() {
      return given.getAndSet(null) != null;
    }

    void dismiss() {
      dismissed = true;
      wake();
    }

    private void wake() {
      if (sleeps) {
        LockSupport.unpark(thread);
      }
    }

    @Override
    public void run() {
      Work work = next();
      while (work != null) {
        team.run(work, share, shares);
        team.done();
        work = next();
      }
    }

    /** Waits for work and takes it; null at the end. */
    private @Nullable Work next() {
      Work work = null;
      for (int i = 0; i < LOOKS && work == null && !dismissed; i++) {
        Thread.onSpinWait();
        work = look();
      }
      sleeps = true;
      while (work == null && !dismissed) {
        work = look();
        if (work == null) {
          LockSupport.park(this);
        }
      }
      sleeps = false;
      return work;
    }

    private @Nullable Work look() {
      return given.get() == null ? null : given.getAndSet(null);
    }

    /** Waits for the end; whether an interrupt came meanwhile. */
    boolean join() {
      boolean interrupted = false;
      while (true) {
        try {
          thread.join();
          return interrupted;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
  }
}
