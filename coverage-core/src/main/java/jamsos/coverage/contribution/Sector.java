package jamsos.coverage.contribution;

/** The line of business, as far as a relief tells them apart (sektor usaha). */
public enum Sector {
    /** Transport: ojek, taxi, driver, courier, with or without a platform (transportasi). */
    TRANSPORT,
    /** Food, drink and tobacco industry (industri makanan, minuman, dan tembakau). */
    FOOD_DRINK_TOBACCO,
    /** Textile and garment industry (industri tekstil dan pakaian jadi). */
    TEXTILE_GARMENT,
    /** Leather industry (industri kulit dan barang kulit). */
    LEATHER,
    /** Footwear industry (industri alas kaki). */
    FOOTWEAR,
    /** Toy industry (industri mainan anak). */
    TOYS,
    /** Furniture industry (industri furnitur). */
    FURNITURE,
    /** Any other: farming, fishing, trade (sektor lain). */
    OTHER
}
