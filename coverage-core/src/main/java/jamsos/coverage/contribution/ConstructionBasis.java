package jamsos.coverage.contribution;

/** What the contribution for a construction project is reckoned on (dasar iuran jasa konstruksi). */
public enum ConstructionBasis implements RateClass {
    /** The workers' wages, where they are known (komponen upah diketahui). */
    WAGE,
    /** The contract's value, where wages are not known (nilai kontrak). */
    CONTRACT
}
