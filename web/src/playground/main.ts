import { mount } from 'svelte';
import '../styles/fonts.css';
import '../styles/base.css';
import '../styles/print.css';
import Playground from './Playground.svelte';

const target = document.getElementById('app');
if (target) mount(Playground, { target });
