package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** The machinery of forms without the application, with its settings of JSON. */
final class Liaisons {

    static final ObjectMapper MAPPER =
            Jackson2ObjectMapperBuilder.json()
                    .featuresToEnable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .featuresToDisable(
                            SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                            DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build();
    static final LecteurDeSaisie LECTEUR = new LecteurDeSaisie(MAPPER);
    static final LiaisonDeSaisie LIAISON =
            new LiaisonDeSaisie(LECTEUR, new ContraintesDeSaisie(LECTEUR), MAPPER);

    private Liaisons() {}
}
