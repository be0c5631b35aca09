package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Periode;
import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A few parameters, in force for ever. */
public final class ParametresDEssai implements Parametres {

    private final List<Parametre> lignes = new ArrayList<>();

    /**
     * @param codesEtValeurs by pairs
     */
    public ParametresDEssai(Object... codesEtValeurs) {
        for (int i = 0; i < codesEtValeurs.length; i += 2) {
            lignes.add(
                    new Parametre(
                            (String) codesEtValeurs[i],
                            "",
                            new Periode(LocalDate.EPOCH, null),
                            BigDecimal.valueOf((int) codesEtValeurs[i + 1]),
                            null,
                            "NOMBRE",
                            null,
                            "A",
                            false,
                            null));
        }
    }

    @Override
    public Optional<Parametre> enVigueur(String code, LocalDate le) {
        return lignes.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    @Override
    public Parametre exiger(String code, LocalDate le) {
        return enVigueur(code, le).orElseThrow();
    }

    @Override
    public List<Parametre> tous(LocalDate le) {
        return lignes;
    }
}
