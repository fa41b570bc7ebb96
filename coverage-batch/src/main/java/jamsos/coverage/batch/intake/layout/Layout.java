package jamsos.coverage.batch.intake.layout;

/**
 * How one kind of source file is arranged (susunan).
 *
 * @param name its name: {@code participant}
 */
public record Layout(String name) {}
