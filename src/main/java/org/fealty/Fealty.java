package org.fealty;

import org.fealty.start.UnsafeWarning;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a graph of allegiance, served from one process. */
@SpringBootApplication
public class Fealty {

	public static void main(String[] args) {
		UnsafeWarning.spare();
		SpringApplication.run(Fealty.class, args);
	}

}
