package fr.centraleachat.reglementation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The parameters, read from their dated rows. */
@Service
class ParametresEnTable implements Parametres {

    private final ParametreRepository lignes;

    ParametresEnTable(ParametreRepository lignes) {
        this.lignes = lignes;
    }

    @Override
    public Optional<Parametre> enVigueur(String code, LocalDate le) {
        return lignes.enVigueur(code, le);
    }

    @Override
    public Parametre exiger(String code, LocalDate le) {
        return enVigueur(code, le)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No parameter %s in force on %s".formatted(code, le)));
    }

    @Override
    public List<Parametre> tous(LocalDate le) {
        return lignes.tous(le);
    }
}
