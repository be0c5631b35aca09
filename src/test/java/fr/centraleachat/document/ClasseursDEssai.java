package fr.centraleachat.document;

/** The reader and writer of workbooks, for the tests of those who rest on them. */
public final class ClasseursDEssai {

    private ClasseursDEssai() {}

    public static Classeurs vrais() {
        return new ClasseursXlsx();
    }
}
