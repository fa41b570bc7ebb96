package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.InboxMissingException;
import jamsos.coverage.batch.job.HeapTooSmallException;
import jamsos.coverage.batch.job.MonthBusyException;
import jamsos.coverage.batch.job.RunFailedException;
import jamsos.coverage.batch.job.RunStoppedException;
import jamsos.coverage.batch.publish.ArchiveIncompleteException;
import jamsos.coverage.batch.publish.DeliveryChangedException;
import jamsos.coverage.batch.publish.OutboxNotWritableException;
import jamsos.coverage.batch.publish.ReturnInTheWayException;
import jamsos.coverage.batch.store.DatabaseUnavailableException;
import jamsos.coverage.value.Language;
import jamsos.coverage.value.Wording;
import java.io.IOException;

/**
 * A command that could not do its work, for whoever typed it (laporan kegagalan).
 *
 * @param code what the process ends with
 * @param words what went wrong and what to do
 */
record FailureReport(ExitCode code, Wording words) {

    static FailureReport of(Throwable failure) {
        if (failure instanceof UsageException usage) {
            return new FailureReport(ExitCode.WRONG_USAGE, usage.explanation());
        }
        if (failure instanceof InboxMissingException missing) {
            return new FailureReport(
                    ExitCode.WRONG_USAGE, new Wording(missing.message(Language.ID), missing.message(Language.EN)));
        }
        if (failure instanceof ReturnInTheWayException taken) {
            return new FailureReport(
                    ExitCode.WRONG_USAGE,
                    new Wording(
                            "Berkas " + taken.file()
                                    + " bukan hasil pemeriksaan, atau sudah diubah sejak itu, dan tidak"
                                    + " ditimpa. Pindahkan, atau pilih folder lain dengan --out.",
                            "The file " + taken.file()
                                    + " was not written by a check, or has been changed since, and is"
                                    + " not written over. Move it, or choose another folder with --out."));
        }
        if (failure instanceof RunFailedException && failure.getCause() != null) {
            return of(failure.getCause());
        }
        return new FailureReport(ExitCode.FAILED, technical(failure));
    }

    private static Wording technical(Throwable failure) {
        if (failure instanceof MonthBusyException busy) {
            return new Wording(
                    "Proses lain untuk bulan " + busy.month()
                            + " sedang berjalan di outbox ini. Tunggu sampai selesai, lalu jalankan lagi.",
                    "Another run of " + busy.month()
                            + " is at work on this outbox. Wait until it has ended, then run again.");
        }
        if (failure instanceof OutboxNotWritableException outbox) {
            return new Wording(
                    "Outbox " + outbox.folder() + " tidak dapat ditulis. Periksa apakah itu folder, hak aksesnya, dan"
                            + " sisa ruang.",
                    "The outbox " + outbox.folder()
                            + " cannot be written to. Check that it is a folder, its permissions and the space left.");
        }
        if (failure instanceof DatabaseUnavailableException database && database.inUse()) {
            return new Wording(
                    "Basis data di outbox ini sedang dipakai proses lain. Tunggu sampai selesai, atau pakai PostgreSQL"
                            + " (--db) agar beberapa bulan dapat berjalan bersamaan.",
                    "The database in this outbox is in use by another process. Wait until it has ended, or use"
                            + " PostgreSQL (--db), which lets several months run at once.");
        }
        if (failure instanceof DatabaseUnavailableException database) {
            return new Wording(
                    "Basis data " + database.url() + " tidak dapat dipakai: " + database.reason(),
                    "The database " + database.url() + " cannot be used: " + database.reason());
        }
        if (failure instanceof DeliveryChangedException changed) {
            return new Wording(
                    "Berkas " + changed.file() + " berubah selagi dibaca. Tunggu sampai selesai disalin, lalu jalankan"
                            + " lagi.",
                    "The file " + changed.file()
                            + " changed while it was read. Wait until it is copied, then run again.");
        }
        if (failure instanceof ArchiveIncompleteException archive) {
            return new Wording(
                    "Kiriman " + archive.delivery() + " diperlukan tetapi tidak ada lagi di arsip: " + archive.place()
                            + ". Pulihkan dari cadangan.",
                    "The delivery " + archive.delivery() + " is needed and no longer in the archive: " + archive.place()
                            + ". Restore it from the backup.");
        }
        if (failure instanceof HeapTooSmallException heap) {
            String advice = "COVERAGE_JAVA_OPTS=-Xmx" + heap.megabytesToAsk() + "m";
            return new Wording(
                    "Memori tidak cukup: berkas bulan ini memerlukan sekitar " + heap.megabytesNeeded()
                            + " MB, yang boleh dipakai hanya " + heap.megabytesThere()
                            + " MB. Belum ada yang dihitung. Jalankan lagi dengan " + advice,
                    "Not enough memory: the files of this month need about " + heap.megabytesNeeded()
                            + " MB, and only " + heap.megabytesThere()
                            + " MB may be used. Nothing was counted yet. Run again with " + advice);
        }
        if (failure instanceof RunStoppedException) {
            return new Wording(
                    "Dihentikan sebelum terbit. Tidak ada yang berubah; jalankan lagi kapan saja.",
                    "Stopped before anything was published. Nothing has changed; run again at any time.");
        }
        if (failure instanceof OutOfMemoryError) {
            return new Wording(
                    "Memori tidak cukup. Jalankan lagi dengan lebih banyak, misalnya COVERAGE_JAVA_OPTS=-Xmx4g",
                    "Not enough memory. Run again with more, for example COVERAGE_JAVA_OPTS=-Xmx4g");
        }
        if (failure instanceof IOException) {
            return new Wording(
                    "Gagal membaca atau menulis: " + said(failure), "Reading or writing failed: " + said(failure));
        }
        return new Wording(
                "Kesalahan pada program: " + said(failure)
                        + ". Tidak ada yang terbit. Jalankan lagi dengan --stacktrace dan laporkan.",
                "A fault in the program: " + said(failure)
                        + ". Nothing was published. Run again with --stacktrace and report it.");
    }

    /** The kind and the words: many messages of files are but the name of the file. */
    private static String said(Throwable failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
