package jamsos.coverage.batch.intake.archive;

import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;
import java.util.OptionalLong;

/**
 * Why a file, an entry or a sheet cannot be read (cacat berkas).
 *
 * @param code the code under which it is held
 * @param detail what is wrong, in words; empty words where the code says it all
 * @param row the row at which reading ended, from 1; empty where it is not about a row
 */
public record Fault(NoticeCode code, Wording detail, OptionalLong row) {

    /** Damage: the bytes are not what their form asks for. */
    public static FaultException damaged(String indonesian, String english) {
        return exception(NoticeCode.FILE_DAMAGED, indonesian, english);
    }

    /** More than is taken of something, or something no archive should hold. */
    public static FaultException limit(String indonesian, String english) {
        return exception(NoticeCode.ARCHIVE_LIMIT, indonesian, english);
    }

    /** A form that is not read. */
    public static FaultException type(String indonesian, String english) {
        return exception(NoticeCode.FILE_TYPE, indonesian, english);
    }

    /** A password is needed. */
    public static FaultException encrypted() {
        return exception(NoticeCode.FILE_ENCRYPTED, "", "");
    }

    /** A row with more text than a row may have. */
    public static FaultException recordTooLong() {
        return exception(NoticeCode.RECORD_TOO_LONG, "", "");
    }

    private static FaultException exception(NoticeCode code, String indonesian, String english) {
        return new FaultException(new Fault(code, new Wording(indonesian, english), OptionalLong.empty()));
    }

    /** The same as an exception, which ends the reading of all that depends on it. */
    public FaultException exception() {
        return new FaultException(this);
    }

    /** The same, found at a row; a row already told stays. */
    public Fault at(long number) {
        return row.isPresent() ? this : new Fault(code, detail, OptionalLong.of(number));
    }
}
