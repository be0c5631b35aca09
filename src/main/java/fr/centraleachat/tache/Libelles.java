package fr.centraleachat.tache;

/** The words of the constants that forms offer. */
public final class Libelles {

    private Libelles() {}

    public static String de(Enum<?> constante) {
        try {
            return constante
                    .getDeclaringClass()
                    .getField(constante.name())
                    .getAnnotation(Libelle.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
