export { Select } from '../../parts/Select';
