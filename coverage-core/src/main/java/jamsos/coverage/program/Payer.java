package jamsos.coverage.program;

/** Who pays a contribution (pembayar iuran). */
public enum Payer {
    /** The person (mandiri). */
    SELF,
    /** The employer (pemberi kerja). */
    EMPLOYER,
    /** National budget (Anggaran Pendapatan dan Belanja Negara). */
    APBN,
    /** Provincial budget (APBD provinsi). */
    APBD_PROV,
    /** Budget of a kabupaten or kota (APBD kabupaten/kota). */
    APBD_KAB,
    /** Village budget (dana desa). */
    DESA,
    /** Shared palm-oil revenue (dana bagi hasil sawit). */
    DBH_SAWIT,
    /** Companies' social responsibility funds (tanggung jawab sosial perusahaan). */
    CSR
}
