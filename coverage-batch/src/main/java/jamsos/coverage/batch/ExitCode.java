package jamsos.coverage.batch;

/** How a command ended, for whoever started it (kode keluar). */
enum ExitCode {
    /** Published, or nothing new. */
    DONE(0),
    /** Technical failure; nothing is half published. */
    FAILED(1),
    /** Wrong usage or configuration; inbox or month folder missing. */
    WRONG_USAGE(2),
    /** The gate stopped the release; the last good one stays. */
    HELD(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number the process ends with. */
    int code() {
        return code;
    }
}
